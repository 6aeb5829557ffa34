import type { Disagreement, Same } from './agreement';

/* The comparison itself, on small examples: what it must object to, and what not. Each line is true or does not compile. */

interface Published {
  Name: string;
  readonly Count: number;
  /** Any type, as they have it. */
  Color: Et.Interior['Color'];
  readonly Text: string | null;
  Zoom: boolean | number;
  Delete(): void;
  Item(index: number, value: number): void;
  Item(index: number): string;
}

type Holds<Truth extends true> = Truth;
type Objection<Ours> = Disagreement<Ours, Published>;

export type Sees = [
  Holds<Same<Objection<{ Nmae: string }>, 'Nmae is not declared'>>,
  Holds<Same<Objection<{ Count: number }>, 'Count is declared as readonly'>>,
  Holds<Same<Objection<{ Delete: boolean }>, 'Delete is declared as a method'>>,
  Holds<Same<Objection<{ Name(): string }>, 'Name is declared as a property'>>,
  Holds<Same<Objection<{ Name: number }>, 'Name is declared as another type'>>,
  Holds<Same<Objection<{ readonly Zoom: number }>, 'Zoom is declared as another type'>>,
  Holds<Same<Objection<{ Delete(all: boolean): void }>, 'Delete is declared with fewer parameters'>>,
  Holds<Same<Objection<{ Item(name: string): string }>, 'Item is declared with another parameter'>>,
  Holds<Same<Objection<{ Item(index: number): number }>, 'Item is declared to give another type'>>,
];

export type Accepts = Holds<
  Same<
    Objection<{
      readonly Name: string;
      readonly Count: number | null;
      Color: number;
      readonly Text: string | null;
      Zoom: number | false;
      Delete(): void;
      Item(index: number): string;
    }>,
    never
  >
>;
