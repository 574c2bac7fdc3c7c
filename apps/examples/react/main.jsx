import '@bp-graph/viz-element';
import { createSession, handWorked } from '@bp-graph/graph';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const session = createSession(handWorked('tutorial').graph, { learningRate: 0.5 });

function App() {
  const [step, setStep] = useState();
  const [shown, setShown] = useState(true);
  return (
    <>
      <h1>React 19</h1>
      <p>React passes properties and event handlers straight to the custom element.</p>
      {shown && <bp-graph session={session} onbp-step={({ detail }) => setStep(detail)} />}
      <p>
        <output id="told">
          {step === undefined ? 'No step yet.' : `Step ${step.step}, error ${step.loss.toFixed(4)}`}
        </output>{' '}
        <button id="leave" onClick={() => setShown(false)}>
          Remove
        </button>
      </p>
    </>
  );
}

createRoot(document.getElementById('app')).render(<App />);
