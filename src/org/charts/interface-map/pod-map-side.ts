import type { Interface, Pod } from '../../org.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { type Font, type TextBlock, wrapText } from '../drawing/text-block.ts';

/** How wide the names of pods and the titles of interfaces may become. */
export interface SideWidths {
  readonly name: number;
  readonly offer: number;
}

const NAME: Font = { size: 14, weight: 600 };
const OFFER: Font = { size: 13, weight: 400 };
const ROW_GAP = 8;
const OFFER_GAP = 14;

/** An interface and the pods at the end of it that the map is not about. */
export interface Offer {
  readonly interface: Interface;
  readonly neighbours: readonly { readonly pod: Pod; readonly isInCircle: boolean }[];
}

export interface PlacedOffer {
  readonly interface: Interface;
  /** The title stands on the line. */
  readonly title: TextBlock;
  readonly y: number;
  readonly line: number;
  readonly neighbours: readonly {
    readonly pod: Pod;
    readonly isInCircle: boolean;
    readonly name: TextBlock;
    readonly y: number;
    readonly middle: number;
  }[];
}

/** One side of the map. */
export interface Side {
  readonly offers: readonly PlacedOffer[];
  readonly height: number;
}

/** Stacks the offers of one side, each beside the middle of those who are at its other end. */
export function layOutSide(offers: readonly Offer[], widths: SideWidths, { measure }: ChartSetting): Side {
  let top = 0;
  const placed = offers.map(({ interface: each, neighbours }): PlacedOffer => {
    const title = wrapText(each.title, widths.offer - 8, OFFER, measure);
    const names = neighbours.map((neighbour) => ({
      ...neighbour,
      name: wrapText(neighbour.pod.title, widths.name, NAME, measure),
    }));
    const stack = names.reduce((sum, { name }) => sum + name.height + ROW_GAP, -ROW_GAP);
    // The title stands above the line, and half of the names do: whichever needs more room decides.
    const above = Math.max(title.height + 4, stack / 2);
    const line = top + above;
    let y = line - stack / 2;
    const stacked = names.map((neighbour) => {
      const at = { ...neighbour, y, middle: y + neighbour.name.height / 2 };
      y += neighbour.name.height + ROW_GAP;
      return at;
    });
    top = line + Math.max(6, stack / 2) + OFFER_GAP;
    return { interface: each, title, y: line - title.height - 4, line, neighbours: stacked };
  });
  return { offers: placed, height: placed.length > 0 ? top - OFFER_GAP : 0 };
}
