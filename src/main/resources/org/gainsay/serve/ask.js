// The editor over the endpoint of this server, and the saved questions in it.
'use strict';
const Editor = window.Yasgui;
Editor.Yasqe.defaults.autocompleters = ['variables'];
const first = 'PREFIX gs: <https://w3id.org/gainsay/ns#>\nSELECT ?subject ?property ?value ?document WHERE {\n  ?claim gs:subject/gs:label ?subject ; gs:property/gs:label ?property ;\n    gs:valueText ?value ; gs:source/gs:path ?document .\n}\nLIMIT 50\n';
const editor = new Editor(document.getElementById('editor'), {
  requestConfig: { endpoint: new URL('/sparql', location.href).href, method: 'GET' },
  endpointCatalogueOptions: { getData: () => [], keys: [] },
  persistenceId: null, copyEndpointOnNewTab: true, populateFromUrl: false,
});
const put = (title, query) => {
  const tab = editor.getTab();
  tab.setQuery(query);
  tab.setName(title);
};
put('Query', first);
for (const button of document.querySelectorAll('.to-editor')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    put(button.dataset.title, 'PREFIX gs: <https://w3id.org/gainsay/ns#>\nPREFIX dcterms: <http://purl.org/dc/terms/>\nPREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n' + button.dataset.query);
    document.getElementById('editor').scrollIntoView();
  });
}
document.getElementById('editor').dataset.ready = 'true';
