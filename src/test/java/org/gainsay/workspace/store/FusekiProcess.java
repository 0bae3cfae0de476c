package org.gainsay.workspace.store;

import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A Fuseki of its own, with one dataset in memory behind the passwords of a file; prints its address. */
final class FusekiProcess {
  private FusekiProcess() {}

  public static void main(String[] arguments) {
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .passwordFile(arguments[0])
            .auth(AuthScheme.BASIC)
            .add("/claims", DatasetGraphFactory.createTxnMem())
            .start();
    System.out.println("http://localhost:" + server.getPort() + "/claims");
    server.join();
  }
}
