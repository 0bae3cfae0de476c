// Draws the list of the page as a graph; the list is all it knows.
'use strict';
const role = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
// A label may be broken behind what joins its words.
const short = (text, most) => (text.length > most ? text.slice(0, most - 1) + '…' : text).replace(/[-_/.?&=](?=\S)/g, '$&\u200b');
// Of a path its file, of anything else all of it.
const last = text => /\s/.test(text) ? text : text.slice(text.lastIndexOf('/') + 1) || text;
const items = [...document.querySelectorAll('#origins [data-node]')];
const findings = [...document.querySelectorAll('#findings [data-node]')];
const box = document.getElementById('graph');
const isClaim = item => item.dataset.property !== undefined;
const ranks = ['rumoured', 'inferred', 'official'];
const ROW = 44, GAP = 14, EDGE = 30;
const wide = [0, 175, 350, 640];

// Claims that say the same are one node: property and meaning.
const valueKey = item => 'v ' + item.dataset.property + ' = ' + item.dataset.meaning;
const link = item => { const a = item.querySelector(':scope > a'); return a ? a.getAttribute('href') : ''; };

const elements = all => {
  const columns = [new Map(), new Map(), new Map(), new Map()];
  const edges = new Map();
  const edge = (source, target, kind) => edges.set(source + '>' + target, { data: { source, target, kind } });
  const node = (at, id, label, kind, href, group) => columns[at].set(id, { data: { id, label, kind, href, side: at < 2 ? 'left' : 'right' }, group });
  for (const item of items) {
    const { node: id, kind, label, parent, property, findings: found } = item.dataset;
    if (!isClaim(item)) {
      node(kind === 'origin' ? 0 : 1, id, short(last(label), 40), kind, link(item), '');
      if (parent) edge(parent, id, 'carries');
    } else if (all || found) {
      const key = valueKey(item);
      const known = columns[2].get(key);
      if (!known || ranks.indexOf(kind) > ranks.indexOf(known.data.kind)) {
        node(2, key, short(property + ': ' + label, 52), kind, link(item), property);
      }
      edge(parent, key, 'carries');
      for (const each of found.split(' ').filter(Boolean)) edge(key, each, 'against');
    }
  }
  for (const item of findings) {
    node(3, item.dataset.node, short(item.dataset.label, 40), item.dataset.kind, link(item), '');
  }
  return place(columns.map(column => [...column.values()]), [...edges.values()]);
};

// Values in the order of their properties; whatever they come from, or lead to, at the mean of their places.
const place = (columns, edges) => {
  const at = new Map();
  columns[2].sort((a, b) => a.group < b.group ? -1 : a.group > b.group ? 1 : 0);
  let y = 0;
  columns[2].forEach((value, i) => {
    y += i === 0 ? 0 : value.group === columns[2][i - 1].group ? ROW : ROW + GAP;
    at.set(value.data.id, y);
  });
  const mean = (id, from, to) => {
    const places = edges.filter(edge => edge.data[from] === id && at.has(edge.data[to])).map(edge => at.get(edge.data[to]));
    return places.length ? places.reduce((a, b) => a + b) / places.length : y;
  };
  const spread = (column, from, to, room) => {
    column.forEach(node => at.set(node.data.id, mean(node.data.id, from, to)));
    column.sort((a, b) => at.get(a.data.id) - at.get(b.data.id));
    let sum = 0;
    column.forEach((node, i) => { sum += at.get(node.data.id) - i * room; });
    let next = column.length ? Math.max(0, sum / column.length) : 0;
    if (column.length) next = Math.min(Math.max(0, next), Math.max(0, y - (column.length - 1) * room));
    column.forEach((node, i) => {
      const wish = at.get(node.data.id);
      const rest = (column.length - 1 - i) * room;
      const most = Math.max(next, y - rest);
      const place = Math.min(Math.max(wish, i === 0 ? 0 : next), most);
      at.set(node.data.id, place);
      next = place + room;
    });
  };
  spread(columns[3], 'target', 'source', ROW + 6);
  spread(columns[1], 'source', 'target', ROW + 34);
  spread(columns[0], 'source', 'target', ROW + 34);
  const nodes = columns.flatMap((column, i) => column.map(node => ({ data: node.data, position: { x: wide[i], y: at.get(node.data.id) } })));
  return nodes.concat(edges);
};

const style = () => [
  { selector: 'node', style: { label: 'data(label)', color: role('ink'), 'font-size': 12, 'font-family': 'system-ui, sans-serif', 'text-wrap': 'wrap', 'text-max-width': 120, 'text-valign': 'bottom', 'text-margin-y': 5, width: 16, height: 16, 'text-background-color': role('raised'), 'text-background-opacity': .9, 'text-background-padding': 2 } },
  { selector: 'node[side="right"]', style: { 'text-halign': 'right', 'text-valign': 'center', 'text-margin-x': 6, 'text-margin-y': 0, 'text-max-width': 200, 'text-justification': 'left' } },
  { selector: 'node[kind="origin"]', style: { shape: 'hexagon', 'background-color': role('accent'), width: 24, height: 24 } },
  { selector: 'node[kind="document"]', style: { shape: 'round-rectangle', 'background-color': role('quiet'), width: 18, height: 22 } },
  { selector: 'node[kind="official"]', style: { shape: 'rectangle', 'background-color': role('official') } },
  { selector: 'node[kind="inferred"]', style: { shape: 'diamond', 'background-color': role('inferred') } },
  { selector: 'node[kind="rumoured"]', style: { shape: 'ellipse', 'background-color': role('rumoured') } },
  { selector: 'node[kind="error"], node[kind="warning"], node[kind="note"]', style: { shape: 'triangle', 'text-max-width': 130, width: 18, height: 16 } },
  { selector: 'node[kind="error"]', style: { 'background-color': role('error') } },
  { selector: 'node[kind="warning"]', style: { 'background-color': role('warning') } },
  { selector: 'node[kind="note"]', style: { 'background-color': role('note') } },
  { selector: 'edge', style: { width: 1.3, 'line-color': role('quiet'), opacity: .45, 'curve-style': 'bezier' } },
  { selector: 'edge[kind="against"]', style: { 'line-color': role('error'), 'line-style': 'dashed', width: 1.5, opacity: .75 } },
  { selector: 'edge.near', style: { opacity: 1, width: 2.5 } },
  { selector: 'node.near', style: { 'font-weight': 'bold' } },
];

// As high as what it shows; on a narrow screen its words stay readable and it is moved by hand.
const fit = () => {
  const bounds = graph.elements().boundingBox();
  const zoom = Math.min(1.15, Math.max(.8, (box.clientWidth - 2 * EDGE) / bounds.w));
  box.style.height = Math.min(1200, Math.max(300, Math.ceil(bounds.h * zoom + 2 * EDGE))) + 'px';
  graph.resize();
  graph.zoom(zoom);
  const fits = bounds.w * zoom <= box.clientWidth;
  graph.pan({ x: (fits ? (box.clientWidth - bounds.w * zoom) / 2 : EDGE) - bounds.x1 * zoom, y: EDGE - bounds.y1 * zoom });
};

const ready = () => { box.dataset.ready = String(graph.elements().length); };
const graph = cytoscape({ container: box, elements: elements(false), style: style(), layout: { name: 'preset' }, minZoom: .2, maxZoom: 3, userZoomingEnabled: false });
fit();
document.getElementById('all').addEventListener('change', event => {
  graph.elements().remove();
  graph.add(elements(event.target.checked));
  fit();
  ready();
});
for (const button of document.querySelectorAll('[data-zoom]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const by = Number(button.dataset.zoom);
    if (by) graph.zoom({ level: graph.zoom() * by, renderedPosition: { x: box.clientWidth / 2, y: box.clientHeight / 2 } });
    else graph.fit(undefined, EDGE);
  });
}
graph.on('mouseover', 'node', event => event.target.closedNeighborhood().addClass('near'));
graph.on('mouseout', 'node', () => graph.elements().removeClass('near'));
graph.on('tap', 'node', event => { const href = event.target.data('href'); if (href) location.assign(href); });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => graph.style(style()));
ready();
