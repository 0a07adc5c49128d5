import { lazy, Suspense, useState } from "react";
import { m } from "../../words/words.ts";
import { useClass, useNews } from "./classContext.ts";
import { joinLink, useAddresses } from "./DoorPlate.tsx";

const QrCode = lazy(() => import("./QrCode.tsx").then((module) => ({ default: module.QrCode })));

/** How everybody in the room gets in. */
export function ProjectorDoor() {
  const { code, here, locked, learning } = useNews("projector");
  const scenario = useClass((state) => state.scenario);
  const addresses = useAddresses();
  const [at, setAt] = useState(0);
  const address = addresses[at % addresses.length] ?? "";
  const link = joinLink(address, code);
  return (
    <main className="wall-door" aria-label={m.projector_door()}>
      <section className="cartouche wall-card">
        <h1>{scenario?.question}</h1>
        <ol className="wall-steps">
          <li>
            {m.projector_open()} <b className="door-link">{address.replace(/^https?:\/\//, "").replace(/\/$/, "")}</b>
          </li>
          <li>
            {m.projector_type()} <b className="wall-big-code">{code}</b>
          </li>
        </ol>
        <p className="wall-count" aria-live="polite">
          {m.projector_here({ count: here })} {locked && m.projector_locked()}
        </p>
        {learning?.surveys === true && <p className="wall-count">{m.survey_wall_lobby({ count: learning.summary.pre })}</p>}
        {addresses.length > 1 && (
          <button type="button" className="text-button" onClick={() => setAt(at + 1)}>
            {m.projector_otherAddress()}
          </button>
        )}
      </section>
      <Suspense>
        <QrCode text={link} label={m.console_door_qr({ code })} />
      </Suspense>
    </main>
  );
}
