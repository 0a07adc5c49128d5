import type { LearningPiece } from "../../store/classPort.ts";
import { m } from "../../words/words.ts";
import { useNews } from "../class/classContext.ts";
import { useMatch } from "../gameContext.ts";
import { ClassSteelman } from "../steelman/ClassSteelman.tsx";
import { RoomCases } from "../steelman/RoomCases.tsx";
import { SoloSteelman } from "../steelman/SoloSteelman.tsx";
import { useLearning } from "../survey/useLearning.ts";
import { PartHeading } from "./PartHeading.tsx";
import "../steelman/steelman.css";

/** The steelman round: the best case of another role. In a class there is nothing before the teacher starts it. */
export function SteelmanPart() {
  const { place, piece } = useLearning();
  const { view } = useMatch();
  const desks = piece?.steelmen.flatMap((room) => room.desks) ?? [];
  if (place === "shared" || (place === "solo" && view.you === null) || (place !== "solo" && desks.length === 0)) return null;
  return (
    <section className="debrief-part">
      <PartHeading part="steelman" title={m.steelman_title()} about={m.steelman_about()} />
      <div className="stack steelman">
        {place === "solo" && <SoloSteelman />}
        {place === "student" && <ClassSteelman desks={desks} />}
        {place === "projector" && piece !== null && <OnTheWall steelmen={piece.steelmen} />}
      </div>
    </section>
  );
}

/** For all to see; what was written freely stays on the devices. */
function OnTheWall({ steelmen }: Pick<LearningPiece, "steelmen">) {
  return <RoomCases steelmen={steelmen} rooms={useNews("projector").rooms} words={false} />;
}
