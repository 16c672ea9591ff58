package vn.gov.laichau.dvc.catalog;

import java.io.Serializable;
import java.util.Map;

import vn.gov.laichau.dvc.process.ProcessDefinition;
import vn.gov.laichau.dvc.process.TerracePicture;

/**
 * A process as everybody may see it (Điều 12.4): that of an agency, or, without one, that of all who have none of their own.
 *
 * @param agency name of the agency that receives; empty when none was named
 * @param names names of the agencies and divisions that the process names, by code
 */
public record ProcessPage(String procedure, String agency, ProcessDefinition process, TerracePicture picture,
        Map<String, String> names) implements Serializable {
}
