package vn.gov.laichau.dvc.setup;

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

    @Resource(lookup = "java:/jdbc/dvc-auth")
    DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrator.class.getClassLoader()).dataSource(dataSource).schemas("dvc").defaultSchema("dvc")
                .createSchemas(true).locations("classpath:db").sqlMigrationPrefix("V").load().migrate();
    }
}
