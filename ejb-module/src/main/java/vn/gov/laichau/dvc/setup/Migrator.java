package vn.gov.laichau.dvc.setup;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;

import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else looks at it. Two nodes that start at once wait for each other. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    /**
     * V101 was on servers with two wordings, which differ in where three sequences begin; V153 makes that the same. A server
     * that has run the one or the other goes on.
     */
    static final int V101 = 1144697663;
    static final int V101_ALSO = -892984195;

    private static final String SAME_V101 = "do $$ begin if to_regclass('dvc.flyway_schema_history') is not null then "
            + "update dvc.flyway_schema_history set checksum = " + V101 + " where version = '101' and checksum = "
            + V101_ALSO + "; end if; end $$";

    @Resource(lookup = "java:/jdbc/dvc-auth")
    DataSource dataSource;

    @PostConstruct
    void migrate() {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute(SAME_V101);
        } catch (SQLException e) {
            throw new IllegalStateException("the record of migrations can't be read", e);
        }
        // what was written side by side lands in any order: a lower number that comes later is run all the same
        Flyway.configure(Migrator.class.getClassLoader()).dataSource(dataSource).schemas("dvc").defaultSchema("dvc")
                .createSchemas(true).locations("classpath:db").sqlMigrationPrefix("V").outOfOrder(true).load().migrate();
    }
}
