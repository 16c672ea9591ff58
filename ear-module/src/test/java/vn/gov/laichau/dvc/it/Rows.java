package vn.gov.laichau.dvc.it;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;

/** What stands in the database, as the tests inside the server look at it and change it. */
@Dependent
class Rows {

    @Resource(lookup = "java:/jdbc/dvc")
    DataSource database;

    long count(String query, Object... values) {
        return Long.parseLong(text(query, values));
    }

    /** The first column of the first row. */
    String text(String query, Object... values) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = statement.executeQuery();
            if (!rows.next()) {
                throw new IllegalStateException("no row: " + query);
            }
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    int update(String change, Object... values) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(change)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(change, e);
        }
    }
}
