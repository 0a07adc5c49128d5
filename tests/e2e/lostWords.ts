import type { Page } from "playwright-core";

/** Words that stick out of the page or of their own box, or are cut off. The board clips itself: it can be moved. */
export async function lostWords(page: Page, size: { readonly width: number; readonly height: number }): Promise<readonly string[]> {
  await page.setViewportSize(size);
  await page.waitForTimeout(100);
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push(`the page is ${document.documentElement.scrollWidth - innerWidth} too wide`);
    for (const part of document.querySelectorAll<HTMLElement>("#root *")) {
      if (!part.checkVisibility() || part.closest(".unseen, .skip, svg, .board")) continue;
      const { left, right, width } = part.getBoundingClientRect();
      const { overflowX, overflowY, display } = getComputedStyle(part);
      // The steps of the debrief come into sight when they are reached.
      const scrolls = part.closest("[tabindex='0'], .debrief-steps") !== null;
      if (width > 0 && !scrolls && (right > innerWidth + 1 || left < -1)) found.push(`out of the page: ${part.outerHTML.slice(0, 120)}`);
      if (overflowX === "hidden" && part.scrollWidth > part.clientWidth + 1) found.push(`cut off at the side: ${part.outerHTML.slice(0, 120)}`);
      if (overflowY === "hidden" && part.scrollHeight > part.clientHeight + 1) found.push(`cut off below: ${part.outerHTML.slice(0, 120)}`);
      if (part.childElementCount === 0 && display !== "inline" && part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 2) found.push(`wider than its box: ${part.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
}
