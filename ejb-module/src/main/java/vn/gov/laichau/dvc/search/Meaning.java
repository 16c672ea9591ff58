package vn.gov.laichau.dvc.search;

import java.io.Serializable;

/** What a text may mean: words to look for, how sure that is (at most 1), whether they are the law's or as typed. */
record Meaning(String words, double weight, boolean ofTheLaw) implements Serializable {
}
