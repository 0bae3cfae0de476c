package org.gainsay.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.gainsay.graph.sparql.Enclosure;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.web.Site;

/**
 * Serves what documents claim: SPARQL at {@code /sparql}, JSON below {@code /api}, pages.
 *
 * <pre>try (Server server = Server.start(holdings, Access.LOOPBACK)) { server.address(); }</pre>
 */
public final class Server implements AutoCloseable {
  private static final int THREADS = 40;

  private final FusekiServer server;
  private final Access access;

  private Server(FusekiServer server, Access access) {
    this.server = server;
    this.access = access;
  }

  /**
   * Starts answering.
   *
   * @throws UncheckedIOException where the port is taken
   */
  public static Server start(Holdings holdings, Access access) {
    FusekiServer fuseki = build(holdings, access);
    org.eclipse.jetty.server.Server jetty = fuseki.getJettyServer();
    for (var connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector socket) {
        socket.setHost(access.host());
      }
    }
    jetty.getDescendants(ContextHandler.class)
        .forEach(context -> context.setErrorHandler(new PlainErrors()));
    jetty.setHandler(new Gate(jetty.getHandler(), access));
    try {
      fuseki.start();
    } catch (FusekiException e) {
      throw new UncheckedIOException(access.host() + ":" + access.port(), cause(e));
    }
    return new Server(fuseki, access);
  }

  private static IOException cause(FusekiException e) {
    return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
            .anyMatch(BindException.class::isInstance)
        ? new IOException("the port is in use; choose another with --port, or any with --port 0")
        : new IOException(String.valueOf(e.getMessage()), e);
  }

  /** Queries alone: no update, no upload, no administration. */
  private static FusekiServer build(Holdings holdings, Access access) {
    DatasetGraph data = DatasetGraphFactory.wrap(holdings.graph().graph());
    Enclosure.shut(data.getContext());
    data.getContext().set(ARQ.queryTimeout, GuardedQuery.TIME);
    Operation query = Operation.alloc("https://w3id.org/gainsay/ns#query", "guarded-query", "Guarded query");
    return FusekiServer.create()
        .loopback(Access.isLoopback(access.host()))
        .port(access.port())
        .maxServerThreads(THREADS)
        .fusekiModules(FusekiModules.empty())
        .registerOperation(query, new GuardedQuery())
        .add("/sparql", DataService.newBuilder(data).addEndpoint(query).build())
        .addServlet("/*", new Site(holdings))
        .build();
  }

  /** {@code http://127.0.0.1:3330/}. */
  public String address() {
    return "http://" + access.host() + ":" + server.getPort() + "/";
  }

  /** Waits until the server ends. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
  }
}
