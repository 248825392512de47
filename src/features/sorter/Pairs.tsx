import { useState } from 'preact/hooks';
export default function Pairs() { const [n, set] = useState(0); return <button type="button" onClick={() => set(n + 1)}>Pressed {n}</button>; }
