// Draws the list of the page as a graph; the list is all it knows.
'use strict';
const role = name => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
const short = text => text.length > 40 ? text.slice(0, 39) + '…' : text;
const items = [...document.querySelectorAll('#origins [data-node]')];
const isClaim = item => item.dataset.property !== undefined;
const ranks = ['rumoured', 'inferred', 'official'];

// Claims that say the same are one node: property and value.
const valueKey = item => 'v ' + item.dataset.property + ' = ' + item.dataset.label.toLowerCase();
const keyOf = new Map(items.map(item => [item.dataset.node, isClaim(item) ? valueKey(item) : item.dataset.node]));
const disputed = new Set(items.filter(item => item.dataset.against).map(item => item.dataset.node));

const elements = all => {
  const nodes = new Map();
  const edges = new Map();
  const edge = (source, target, kind) => edges.set(source + '>' + target, { data: { source, target, kind } });
  for (const item of items) {
    const { node, kind, label, parent, property, against } = item.dataset;
    const link = item.querySelector(':scope > a');
    const href = link ? link.getAttribute('href') : '';
    if (!isClaim(item)) {
      nodes.set(node, { data: { id: node, label: short(label), kind, href } });
      if (parent) edge(parent, node, 'carries');
    } else if (all || disputed.has(node)) {
      const id = keyOf.get(node);
      const known = nodes.get(id);
      if (!known || ranks.indexOf(kind) > ranks.indexOf(known.data.kind)) {
        nodes.set(id, { data: { id, label: short(property + ': ' + label), kind, href } });
      }
      edge(parent, id, 'carries');
      for (const other of (against || '').split(' ').filter(key => keyOf.has(key))) {
        const pair = [id, keyOf.get(other)].sort();
        if (pair[0] !== pair[1]) edge(pair[0], pair[1], 'against');
      }
    }
  }
  return place([...nodes.values()]).concat([...edges.values()]);
};

const column = kind => ({ origin: 0, document: 1 })[kind] ?? 2;
const place = nodes => {
  const counts = [0, 0, 0];
  nodes.forEach(node => counts[column(node.data.kind)]++);
  const height = Math.max(...counts) * 46;
  const seen = [0, 0, 0];
  for (const node of nodes) {
    const at = column(node.data.kind);
    node.position = { x: at * 260, y: (seen[at]++ + .5) * height / counts[at] };
  }
  return nodes;
};

const style = () => [
  { selector: 'node', style: { label: 'data(label)', color: role('ink'), 'font-size': 13, 'font-family': 'system-ui, sans-serif', 'text-wrap': 'wrap', 'text-max-width': 190, 'text-valign': 'bottom', 'text-margin-y': 4, width: 18, height: 18, 'text-background-color': role('raised'), 'text-background-opacity': .85, 'text-background-padding': 1 } },
  { selector: 'node[kind="origin"]', style: { shape: 'hexagon', 'background-color': role('accent'), width: 26, height: 26 } },
  { selector: 'node[kind="document"]', style: { shape: 'round-rectangle', 'background-color': role('accent'), 'background-opacity': .55, width: 20, height: 24 } },
  { selector: 'node[kind="official"]', style: { shape: 'rectangle', 'background-color': role('official') } },
  { selector: 'node[kind="inferred"]', style: { shape: 'diamond', 'background-color': role('inferred') } },
  { selector: 'node[kind="rumoured"]', style: { shape: 'ellipse', 'background-color': role('rumoured') } },
  { selector: 'edge', style: { width: 1.2, 'line-color': role('quiet'), opacity: .6, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'target-arrow-color': role('quiet'), 'arrow-scale': .8 } },
  { selector: 'edge[kind="against"]', style: { 'line-color': role('error'), 'line-style': 'dashed', 'target-arrow-shape': 'none', width: 2, opacity: 1, 'curve-style': 'unbundled-bezier', 'control-point-distances': -46, 'control-point-weights': .5 } },
];

const box = document.getElementById('graph');
const graph = cytoscape({ container: box, elements: elements(false), style: style(), layout: { name: 'preset', padding: 34 }, minZoom: .15, maxZoom: 3 });
document.getElementById('all').addEventListener('change', event => {
  graph.elements().remove();
  graph.add(elements(event.target.checked));
  graph.fit(undefined, 34);
});
graph.on('tap', 'node', event => { const href = event.target.data('href'); if (href) location.assign(href); });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => graph.style(style()));
box.dataset.ready = String(graph.elements().length);
