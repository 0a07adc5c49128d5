import type { News } from "../../viewmodel/meterView.ts";
import { sparkPath } from "../../viewmodel/sparkPath.ts";

interface SparkProps {
  readonly history: readonly number[];
  readonly news: News;
  readonly width?: number;
  readonly height?: number;
}

/** A line of a meter's rounds. The figures beside it say the same in words. */
export function Spark({ history, news, width = 54, height = 24 }: SparkProps) {
  const { path, end } = sparkPath(history, { width, height });
  return (
    <svg className="spark" data-news={news} width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {history.length > 1 && <path d={path} />}
      <circle cx={end.x} cy={end.y} r="3" />
    </svg>
  );
}
