import type { Language } from '../languages/languages.ts';
import type { Graph } from './graph.ts';
import type { AliasesFile } from './schemas/aliases.ts';
import type { Change } from './schemas/change.ts';
import type { Claim, Correction, Fact } from './schemas/claims.ts';
import type { CuesFile } from './schemas/cues.ts';
import type { ErrorSignature } from './schemas/error-signature.ts';
import type { GlossaryTerm } from './schemas/glossary.ts';
import type { Incident } from './schemas/incident.ts';
import type { Organisation } from './schemas/organisation.ts';
import type { Page } from './schemas/page.ts';
import type { ProductFile } from './schemas/product.ts';
import type { Source } from './schemas/source.ts';
import type { Statement } from './schemas/statement.ts';
import type { TextToSend } from './schemas/text-to-send.ts';
import type { TimelineEntry } from './schemas/timeline.ts';
import type { Topic } from './schemas/topic.ts';

/** A file as it stands on the disk. */
export interface SourceFile {
  /** Path from the root of the project, with "/" between folders. */
  readonly file: string;
  readonly text: string;
  /** The line with the first bytes that are no UTF-8, of a file that cannot be read. */
  readonly unreadableAt?: number;
}

/** What every text of the guides is, as it stands in its file. */
interface Text {
  readonly file: string;
  readonly language: Language;
  /** Everything below the front matter. */
  readonly body: string;
  /** Number of the body's first line in the file, from 1. */
  readonly firstLine: number;
}

/** A page that fixes one thing. */
export interface PageText extends Text {
  readonly kind: 'page';
  /** `topic/page`. */
  readonly id: string;
  readonly topic: string;
  /** Its name within the topic. */
  readonly page: string;
  readonly front: Page;
  /** Digest of title, sentence and body: 12 hexadecimal digits. */
  readonly digest: string;
}

/** The overview of a topic. */
export interface TopicText extends Text {
  readonly kind: 'topic';
  /** The topic. */
  readonly id: string;
  readonly topic: string;
  readonly front: Topic;
  /** Digest of title, summary, entries and body: 12 hexadecimal digits. */
  readonly digest: string;
}

/** A page or an overview. */
export type GuideText = PageText | TopicText;

/** What an organisation says at the top of a topic's overview or of a page, in MDX. */
export interface NoteText extends Text {
  readonly kind: 'note';
  /** `topic` or `topic/page`. */
  readonly id: string;
}

/** A picture of an organisation's own. */
export interface PictureFile {
  readonly file: string;
  /** Its first bytes, enough to know its kind and size; of an SVG all. */
  readonly head: Uint8Array;
  readonly bytes: number;
}

/** A text to send to somebody. */
export interface SendableText extends Text {
  readonly id: string;
  readonly front: TextToSend;
}

/** A product, with its file. */
export interface Product extends ProductFile {
  /** As the file is named. */
  readonly id: string;
  readonly file: string;
}

/** A file of words of one language; what they mean is checked against the code that uses them. */
export interface WordsFile {
  readonly language: Language;
  /** Name without language and ending: `interface`, `wizard`, … */
  readonly name: string;
  readonly file: string;
  readonly value: unknown;
}

/** Everything that people write for the site, read once and of the form that its schema asks for. */
export interface Content {
  /** The day that counts as today, YYYY-MM-DD. */
  readonly today: string;
  readonly organisation: Organisation;
  /** What is wrong for many just now, where the organisation says so; what the built site begins with. */
  readonly incident: Incident | undefined;
  /** The topics in the order of lists; those that are not named come after these. */
  readonly topics: readonly string[];
  /** Every dated change, in the order of the file. */
  readonly timeline: readonly TimelineEntry[];
  /** What the site says where an organisation has said something of itself. */
  readonly statements: readonly Statement[];
  /** The terms, one name per thing. */
  readonly glossary: readonly GlossaryTerm[];
  /** Where statements come from, by key. */
  readonly sources: Readonly<Record<string, Source>>;
  /** What changed on the site, for its readers; newest first. */
  readonly changes: readonly Change[];
  /** The decision graph. */
  readonly graph: Graph;
  /** Every error signature, in the order of the files. */
  readonly errors: readonly { readonly file: string; readonly signature: ErrorSignature }[];
  /** The search dictionary of each language that has one. */
  readonly aliases: ReadonlyMap<Language, AliasesFile>;
  /** How people give the answers of the graph, of each language that has them. */
  readonly cues: ReadonlyMap<Language, CuesFile>;
  /** The claims of every topic, with their files. */
  readonly claims: readonly {
    readonly file: string;
    readonly topic: string;
    readonly list: readonly Claim[];
  }[];
  /** The register of facts by id. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** The corrections to the article of 2022. */
  readonly corrections: readonly Correction[];
  /** Overviews and pages, language by language. */
  readonly guides: readonly GuideText[];
  /** Notes of the organisation's own. */
  readonly notes: readonly NoteText[];
  /** Pictures of the organisation's own. */
  readonly pictures: readonly PictureFile[];
  readonly texts: readonly SendableText[];
  /** The products, in the order of their files. */
  readonly products: readonly Product[];
  readonly words: readonly WordsFile[];
  /** The drawings by name, as SVG. */
  readonly drawings: ReadonlyMap<string, string>;
  /** Paths of the pages below a language that are no guide and no question: `''`, `about`, … */
  readonly sitePages: readonly string[];
  /** The files that all of this was read from. */
  readonly files: readonly SourceFile[];
}
