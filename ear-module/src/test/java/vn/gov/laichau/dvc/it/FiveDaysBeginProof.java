package vn.gov.laichau.dvc.it;

import java.lang.System.Logger.Level;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Wednesday and Thursday of {@link OfficeWeek}; {@link FiveDaysEndProof} goes on, after the server was killed. */
@ExtendWith(ArquillianExtension.class)
class FiveDaysBeginProof extends OfficeWeek {

    @Deployment
    static EnterpriseArchive deployment() throws Exception {
        return application(FiveDaysBeginProof.class);
    }

    @Test
    void two_days_of_work_and_a_day_that_is_decreed_free() throws Exception {
        var wednesday = wednesday();
        before(wednesday);
        live(wednesday, true);
        live(wednesday.plusDays(1), true);
        LOG.log(Level.INFO, "WEEK begins on {0}", wednesday.toString());
    }
}
