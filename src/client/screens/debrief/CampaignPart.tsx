import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { NextInCampaign } from "../../store/gameDoor.ts";
import { m } from "../../words/words.ts";
import { useGame } from "../gameContext.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ShiftList } from "../parts/ShiftList.tsx";
import { PartHeading } from "./PartHeading.tsx";

/** The next scenario of the campaign, and what this game changes at its start. */
export function CampaignPart() {
  const door = useGame((state) => state.door);
  const wish = useGame((state) => state.wish);
  const [, go] = useLocation();
  const [next, setNext] = useState<NextInCampaign | null>(null);
  useEffect(() => {
    let wanted = true;
    void door.nextInCampaign().then((found) => wanted && setNext(found));
    return () => {
      wanted = false;
    };
  }, [door]);
  if (next === null) return null;
  const goOn = (): void => {
    wish({ scenario: next.scenario, skin: null, assumptions: null, campaign: next });
    go("/roles");
  };
  return (
    <section className="debrief-part">
      <PartHeading part="campaign" title={m.campaign_title()} about={m.campaign_about({ question: next.question })} />
      <ShiftList next={next} />
      <div className="after">
        <ActionButton onPress={goOn}>
          {m.campaign_goOn({ title: next.title })} <Icon name="arrow" />
        </ActionButton>
      </div>
    </section>
  );
}
