import { Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from "docx";
import type { ISectionOptions } from "docx";
import type { Disclosure, DisclosurePart } from "../layout/disclosure/disclosure";
import { NUMBER_FACE } from "../layout/captions/typefaces";
import { uprightPage } from "../layout/disclosure/upright-page";
import { PAPERS } from "../layout/papers";
import type { Typography } from "../layout/typography";
import type { PageSetup } from "../sheet/page-setup";
import type { SheetPlan } from "../sheet/sheet-plan";
import { fontTable } from "./font-table";
import { twips } from "./measures";
import { prose } from "./prose";
import { planTable } from "./word-table";

type Piece = ISectionOptions["children"][number];

/** Pages of one orientation and what stands on them. */
interface Section {
  readonly page: PageSetup;
  readonly children: Piece[];
}

/**
 * The disclosure document as a Word file (.docx): the prose on upright pages, each table with its heading on pages of
 * its own, lists across and cards upright, page numbers “— 1 —” at the outer edge (GB/T 9704-2012). `lists` are further
 * tables that follow on pages of their own, as the 整改清单.
 */
export async function wordDocument(disclosure: Disclosure, lists: readonly SheetPlan[] = []): Promise<Uint8Array> {
  const upright = uprightPage(1);
  const title = prose("title", disclosure.title, disclosure.typography);
  const sections: Section[] = [{ page: upright, children: [title] }];
  disclosure.parts.forEach((part, index) => {
    const table = part.kind === "table" ? part : headedTable(part, disclosure.parts[index + 1]);
    const page = table?.plan.page ?? upright;
    const open = sections.at(-1);
    const section = open && open.page === page ? open : { page, children: [] };
    if (section !== open) sections.push(section);
    section.children.push(...(part.kind === "table" ? planTable(part.plan) : [proseOf(part, disclosure.typography)]));
  });
  for (const list of lists) sections.push({ page: list.page, children: [...planTable(list)] });
  const document = new Document({
    title: disclosure.title,
    evenAndOddHeaderAndFooters: true,
    sections: sections.map(({ page, children }) => ({
      properties: { page: pageOf(page) },
      footers: footers(),
      children,
    })),
  });
  return new Uint8Array(await Packer.pack(document, "arraybuffer", undefined, [fontTable()]));
}

/** The table that a heading stands over, which share their page. */
function headedTable(
  part: DisclosurePart,
  next: DisclosurePart | undefined,
): Extract<DisclosurePart, { kind: "table" }> | null {
  return part.kind === "heading" && next?.kind === "table" ? next : null;
}

function proseOf(part: Exclude<DisclosurePart, { kind: "table" }>, typography: Typography): Paragraph {
  return prose(part.kind === "paragraph" ? "paragraph" : part.level, part.text, typography);
}

function pageOf({ paper, orientation, margins }: PageSetup) {
  const { width, height } = PAPERS[paper];
  return {
    size: {
      width: twips(width),
      height: twips(height),
      orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(margins.top),
      right: twips(margins.right),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
      header: twips(margins.header),
      footer: twips(margins.footer),
    },
  };
}

/** “— 1 —”: odd pages at the right, even ones at the left, one character in. */
function footers() {
  const size = 14;
  const number = (alignment: "left" | "right"): Footer =>
    new Footer({
      children: [
        new Paragraph({
          alignment,
          indent: { [alignment]: twips(size) },
          children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: NUMBER_FACE, size: size * 2 })],
        }),
      ],
    });
  return { default: number("right"), even: number("left") };
}
