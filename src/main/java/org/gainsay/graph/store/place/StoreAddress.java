package org.gainsay.graph.store.place;

import org.jspecify.annotations.Nullable;

/**
 * Where a store is: a folder, or the address of a dataset on a SPARQL 1.1 server.
 *
 * <pre>new StoreAddress("http://localhost:3030/claims", null, null)</pre>
 *
 * @param user who to be on the server, or null for nobody
 * @param password of that user
 */
public record StoreAddress(String place, @Nullable String user, @Nullable String password) {
  public static StoreAddress of(String place) {
    return new StoreAddress(place, null, null);
  }

  public boolean isRemote() {
    return place.startsWith("http://") || place.startsWith("https://");
  }

  @Override
  public String toString() {
    return place;
  }
}
