package org.gainsay.workspace.store;

import java.util.List;
import org.gainsay.graph.store.Planned;
import org.gainsay.graph.store.StoredDocument;

/**
 * What a store holds.
 *
 * @param versions how many earlier versions of documents it keeps
 * @param planned what somebody set out to add and has not
 * @param stale how many subjects wait to be judged again
 */
public record StoreStatus(
    List<StoredDocument> documents, int versions, List<Planned> planned, int stale) {
  public StoreStatus {
    documents = List.copyOf(documents);
    planned = List.copyOf(planned);
  }
}
