import { useEffect, useState } from "react";
import type { LabKin } from "../../store/labDoor.ts";
import { m } from "../../words/words.ts";
import { useGame, useMatch } from "../gameContext.ts";

/** Where this game branched off, or what branched off from it, and the way there; nothing where there is no such game. */
export function KinGame({ onChange }: { readonly onChange: (changed: boolean) => void }) {
  const { scenario, view } = useMatch();
  const lab = useGame((state) => state.door).lab;
  const kin = useKin(view);
  if (kin === null) return null;
  const { kind, round } = kin;
  const words = { name: scenario.roundName, round };
  return (
    <>
      <p>
        {kind === "trunk" ? m.lab_branch_fromTrunk(words) : m.lab_branch_hasBranch(words)}{" "}
        <button type="button" className="text-button" onClick={() => void lab.changeToKin().then(onChange)}>
          {kind === "trunk" ? m.lab_branch_toTrunk() : m.lab_branch_toBranch()}
        </button>
      </p>
      <p className="small quiet">{m.lab_branch_replaced()}</p>
    </>
  );
}

/** The game that is kept beside this one. */
function useKin(view: unknown): LabKin | null {
  const lab = useGame((state) => state.door).lab;
  const [kin, setKin] = useState<LabKin | null>(null);
  useEffect(() => {
    let wanted = true;
    void lab.kin().then((found) => wanted && setKin(found));
    return () => {
      wanted = false;
    };
  }, [lab, view]);
  return kin;
}
