package ashore.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://db.example.org:5432/ashore",
        "postgres://db/ashore?sslmode=verify-full",
        "jdbc:postgresql://one:5432,two:5432/ashore?targetServerType=primary"
      })
  void reads_the_usual_addresses_and_shows_no_options(String url) {
    PostgresAddress address = address(url);

    assertThat(address.url())
        .startsWith("jdbc:postgresql://")
        .endsWith(url.substring(url.indexOf("://")));
    assertThat(address.toString())
        .startsWith("postgresql://")
        .endsWith("/ashore")
        .doesNotContain("anna", "hunter2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://anna:hunter2@db/ashore",
        "postgresql://db/ashore?user=anna&password=hunter2",
        "postgresql://db/ashore?sslmode=require&Password=hunter2"
      })
  void refuses_secrets_in_an_address_and_does_not_repeat_them(String url) {
    assertThatThrownBy(() -> address(url))
        .hasMessageContaining("must not stand in the address, but in the environment")
        .hasMessageNotContaining("hunter2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"postgresql:/ashore.db", "postgresql://", "postgresql://db", "jdbc:mysql://db/x"})
  void refuses_what_is_no_address(String url) {
    assertThatThrownBy(() -> address(url)).hasMessageContaining("postgresql://host:5432/database");
  }

  @Test
  void knows_files_from_addresses() {
    assertThat(PostgresAddress.isMeant("ashore.db")).isFalse();
    assertThat(PostgresAddress.isMeant("postgres/ashore.db")).isFalse();
    assertThat(PostgresAddress.isMeant("C:\\postgres\\ashore.db")).isFalse();
    assertThat(PostgresAddress.isMeant("postgresql:/db")).isTrue();
  }

  private static PostgresAddress address(String url) {
    return PostgresAddress.of(url, "anna", "hunter2");
  }
}
