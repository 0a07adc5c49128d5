import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { m } from "../words/words.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <main>
      <h1>{m.app_name()}</h1>
      <p>{m.app_tagline()}</p>
    </main>
  </StrictMode>,
);
