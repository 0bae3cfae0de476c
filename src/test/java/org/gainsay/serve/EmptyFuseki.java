package org.gainsay.serve;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** The least that an embedded Fuseki can be, to compare with ({@code src/test/scripts/first-answer}). */
final class EmptyFuseki {
  private EmptyFuseki() {}

  public static void main(String[] arguments) {
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/sparql", DatasetGraphFactory.createTxnMem())
            .start();
    System.out.println("http://127.0.0.1:" + server.getPort() + "/sparql?query=ASK%7B%7D");
    server.join();
  }
}
