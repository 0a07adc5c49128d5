/** The area that is charted: the sheet and the water round it, which shows where the host is larger than the frame. */
export const CHARTED = { x: -300, y: -260, width: 1800, height: 1280 } as const;
export const CELL = 4;
export const COLUMNS = CHARTED.width / CELL;
export const ROWS = CHARTED.height / CELL;

/** One value per cell of the charted area, row by row, taken at the cell's middle. */
export function gridOf<T>(value: (x: number, y: number) => T): T[] {
  const grid: T[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) grid.push(value(CHARTED.x + (column + 0.5) * CELL, CHARTED.y + (row + 0.5) * CELL));
  }
  return grid;
}

/** Index of the cell that holds a place; places off the grid belong to the nearest cell. */
export function cellAt(x: number, y: number): number {
  const column = Math.min(COLUMNS - 1, Math.max(0, Math.floor((x - CHARTED.x) / CELL)));
  const row = Math.min(ROWS - 1, Math.max(0, Math.floor((y - CHARTED.y) / CELL)));
  return row * COLUMNS + column;
}
