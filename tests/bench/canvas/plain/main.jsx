// What the documentation of dnd-kit suggests for cards in several lists: a sortable hook on each card, moved between
// lists while the drag goes on. The same cards in the same lanes as ours.
import {
  closestCorners,
  DndContext,
  DragOverlay,
  PointerSensor,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { rectSortingStrategy, SortableContext, useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import './plain.css';

const LAST = ['Nagy', 'Kovács', 'Tóth', 'Szabó', 'Horváth', 'Varga', 'Kiss', 'Molnár', 'Győri', 'Fűzfa'];
const FIRST = ['Ágnes', 'Béla', 'Csilla', 'Dénes', 'Etelka', 'Győző', 'Ödön', 'Őze', 'Ünige', 'Zsófia'];
const count = Number(new URLSearchParams(location.search).get('n'));
const ids = Array.from({ length: count }, (_, index) => `p${index}`);
const nameOf = (id) => {
  const index = Number(id.slice(1));
  return `${LAST[index % 10]} ${FIRST[(index * 7 + (index >> 3)) % 10]}`;
};
const LANES = Array.from({ length: 24 }, (_, lane) => `L${lane}`);
const start = () =>
  Object.fromEntries(LANES.map((lane, at) => [lane, ids.filter((_, index) => index % 24 === at)]));

function Card({ id }) {
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id });
  const style = { transform: CSS.Transform.toString(transform), transition };
  return (
    <div
      ref={setNodeRef}
      className="card"
      data-rep={id}
      data-dragging={isDragging ? 1 : 0}
      style={style}
      {...attributes}
      {...listeners}
    >
      <b>{nameOf(id)}</b>
      <small>83%</small>
    </div>
  );
}

function Lane({ lane, items }) {
  const { setNodeRef, isOver } = useDroppable({ id: lane });
  return (
    <section className={isOver ? 'lane over' : 'lane'} data-lane={lane}>
      <SortableContext id={lane} items={items} strategy={rectSortingStrategy}>
        <div className="list" ref={setNodeRef}>
          {items.map((id) => (
            <Card key={id} id={id} />
          ))}
        </div>
      </SortableContext>
    </section>
  );
}

function App() {
  const [lanes, setLanes] = useState(start);
  const [active, setActive] = useState(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const laneOf = (all, id) => (id in all ? id : LANES.find((lane) => all[lane].includes(id)));
  const onDragOver = ({ active: held, over }) => {
    if (!over) return;
    setLanes((all) => {
      const [from, to] = [laneOf(all, held.id), laneOf(all, over.id)];
      if (!from || !to || from === to) return all;
      const at = over.id in all ? all[to].length : Math.max(0, all[to].indexOf(over.id));
      const rest = all[from].filter((id) => id !== held.id);
      return { ...all, [from]: rest, [to]: [...all[to].slice(0, at), held.id, ...all[to].slice(at)] };
    });
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCorners}
      onDragStart={(event) => setActive(event.active.id)}
      onDragOver={onDragOver}
      onDragEnd={() => setActive(null)}
      onDragCancel={() => setActive(null)}
    >
      <div className="board">
        {LANES.map((lane) => (
          <Lane key={lane} lane={lane} items={lanes[lane]} />
        ))}
      </div>
      <DragOverlay>{active ? <div className="card">{nameOf(active)}</div> : null}</DragOverlay>
    </DndContext>
  );
}

createRoot(document.getElementById('root')).render(<App />);
