import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { NextInCampaign } from "../../store/gameDoor.ts";
import { seatName } from "../../store/classStore.ts";
import { m } from "../../words/words.ts";
import { ActionButton } from "../parts/ActionButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ShiftList } from "../parts/ShiftList.tsx";
import { useClass, useDesk, useNews } from "./classContext.ts";
import { useSameList } from "./useSameList.ts";

/** Once all rooms are done: the next scenario of the campaign, starting from what this class did. */
export function ConsoleCampaign() {
  const desk = useDesk();
  const [, go] = useLocation();
  const { rooms } = useNews("console");
  const scenario = useClass((state) => state.scenario);
  const views = useClass((state) => state.views);
  const over = rooms.length > 0 && rooms.every(({ place }) => place.phase === "debrief");
  const [next, setNext] = useState<NextInCampaign | null>(null);
  const worlds = useSameList(rooms.flatMap(({ id }) => views[seatName(id, null)]?.world ?? []));
  useEffect(() => {
    if (!over || scenario === null) return;
    let wanted = true;
    void desk.nextInCampaign(scenario, worlds).then((found) => wanted && setNext(found));
    return () => {
      wanted = false;
    };
  }, [desk, over, scenario, worlds]);
  if (!over || next === null) return null;
  const host = (): void => {
    desk.bringAlong(next);
    go("/host");
  };
  return (
    <section className="console-part stack">
      <h2>{m.campaign_host()}</h2>
      <p className="small">{m.campaign_hostAbout({ title: next.title })}</p>
      <ShiftList next={next} />
      <ActionButton look="plain slim" onPress={host}>
        {m.campaign_hostGoOn()} <Icon name="arrow" size={16} />
      </ActionButton>
    </section>
  );
}
