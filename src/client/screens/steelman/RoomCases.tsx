import type { LearningPiece } from "../../store/classPort.ts";
import { seatName } from "../../store/classStore.ts";
import { m } from "../../words/words.ts";
import { useClass } from "../class/classContext.ts";
import { GameContext } from "../gameContext.ts";
import { CaseList } from "./CaseList.tsx";

interface RoomCasesProps {
  readonly steelmen: LearningPiece["steelmen"];
  /** The rooms of the class, in their order. */
  readonly rooms: readonly { readonly id: string }[];
  /** Whether what was written freely is shown. */
  readonly words: boolean;
}

/** The cases of every room, each under the name of its room where there are several. */
export function RoomCases({ steelmen, rooms, words }: RoomCasesProps) {
  const seats = useClass((state) => state.seats);
  return steelmen.map(({ room, desks }) => {
    const seat = seats[seatName(room, null)];
    return seat === undefined ? null : (
      <section key={room} className="stack">
        {rooms.length > 1 && <h3>{m.console_rooms_number({ number: rooms.findIndex(({ id }) => id === room) + 1 })}</h3>}
        <GameContext value={seat}>
          <CaseList desks={desks} words={words} />
        </GameContext>
      </section>
    );
  });
}
