package vn.gov.laichau.dvc.search;

import java.io.Serializable;

/** Something that happens in a life, shown as "Tôi muốn …": key in the address, name on the page, icon (Điều 6.2). */
public record LifeEvent(String key, String name, String nameEn, String icon) implements Serializable {
}
