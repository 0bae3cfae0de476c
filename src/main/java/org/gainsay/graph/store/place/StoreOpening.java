package org.gainsay.graph.store.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.block.FileMode;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.rdflink.RDFLink;
import org.apache.jena.rdflink.RDFLinkFactory;
import org.apache.jena.rdflink.RDFLinkHTTPBuilder;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** Opens what an address leads to. */
public final class StoreOpening {
  private static final String DATABASE = "claims";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Files are written, not mapped: a full disk is then a fault, and does not end the process. */
  private static final StoreParams PARAMETERS =
      StoreParams.builder("gainsay", StoreParams.getSmallStoreParams())
          .fileMode(FileMode.direct)
          .build();

  private StoreOpening() {}

  public static StoreLink open(StoreAddress address, boolean create) {
    JenaSystem.init();
    return address.isRemote() ? remote(address) : local(address.place(), create);
  }

  private static StoreLink local(String place, boolean create) {
    Path folder = Path.of(place).resolve(DATABASE);
    try {
      check(place, folder, create);
      DatasetGraph data = connect(folder);
      return new StoreLink(place, folder, RDFLink.connect(data), () -> TDBInternal.expel(data));
    } catch (JenaException e) {
      throw StoreFault.at(place, why(e));
    }
  }

  /** The database in a folder; an empty folder becomes one. */
  static DatasetGraph connect(Path folder) {
    return DatabaseMgr.connectDatasetGraph(Location.create(folder), PARAMETERS);
  }

  private static String why(JenaException e) {
    return e instanceof DBOpEnvException && String.valueOf(e.getMessage()).contains(" lock")
        ? "the store is in use by another process; repeat the command when that has ended"
        : "the store cannot be opened: " + e.getMessage();
  }

  private static void check(String place, Path folder, boolean create) {
    try {
      if (Files.isDirectory(folder)) {
        checkIsOurs(place, folder);
      } else if (create) {
        StoreFounding.found(folder);
      } else {
        throw StoreFault.at(place, "there is no store here; 'gainsay add PATH...' makes one");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(place, e);
    }
    if (!Files.isWritable(folder)) {
      throw StoreFault.at(place, "the store may not be written to, which even reading it needs (it takes a lock)");
    }
  }

  private static void checkIsOurs(String place, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      boolean other =
          files.map(file -> file.getFileName().toString()).anyMatch(StoreOpening::isForeign);
      if (other) {
        throw StoreFault.at(place, "this folder holds other things and no store; nothing was changed");
      }
    }
  }

  private static boolean isForeign(String name) {
    return !name.startsWith("Data-") && !name.startsWith("tdb.");
  }

  private static StoreLink remote(StoreAddress address) {
    HttpClient.Builder client = HttpClient.newBuilder().connectTimeout(PATIENCE);
    @Nullable String user = address.user();
    @Nullable String password = address.password();
    if (user != null && password != null) {
      client.authenticator(known(user, password));
    }
    RDFLinkHTTPBuilder builder =
        RDFLinkFactory.newBuilder(address.place())
            .queryEndpoint("query")
            .updateEndpoint("update")
            .httpClient(client.build());
    return new StoreLink(address.place(), null, builder.build(), () -> {});
  }

  private static Authenticator known(String user, String password) {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user, password.toCharArray());
      }
    };
  }
}
