/*
 * What is wrong with one of our interfaces, judged by a published one, as types alone: the published package has nothing
 * to run.
 */

/** Stops the compiler, with the faults in its message, unless there is none. */
export type Agreed<Faults extends never> = Faults;

/** One sentence for each member of ours that the published interface does not have, or not like this; else never. */
export type Disagreement<Ours, Theirs> = {
  [Name in keyof Ours & string]: Name extends keyof Theirs
    ? MemberFault<Name, Ours[Name], Theirs[Name], IsReadonly<Ours, Name>, IsReadonly<Theirs, Name>>
    : `${Name} is not declared`;
}[keyof Ours & string];

type MemberFault<
  Name extends string,
  Ours,
  Theirs,
  OursReadonly extends boolean,
  TheirsReadonly extends boolean,
> =
  IsAny<Theirs> extends true
    ? OnlyRead<Name, OursReadonly, TheirsReadonly>
    : [Theirs] extends [AnyMethod]
      ? [Ours] extends [AnyMethod]
        ? MethodFault<Name, Ours, Theirs>
        : `${Name} is declared as a method`
      : [Ours] extends [AnyMethod]
        ? `${Name} is declared as a property`
        : OnlyRead<Name, OursReadonly, TheirsReadonly> | ValueFault<Name, Ours, Theirs, OursReadonly>;

type OnlyRead<Name extends string, Ours, Theirs> = Ours extends true
  ? never
  : Theirs extends true
    ? `${Name} is declared as readonly`
    : never;

/** What we assign must be of a kind that they take; what we only read must be all that they give. */
type ValueFault<Name extends string, Ours, Theirs, OursReadonly> = OursReadonly extends true
  ? Within<Kinds<Theirs>, Kinds<Ours>, `${Name} is declared as another type`>
  : Within<Kinds<Ours>, Kinds<Theirs>, `${Name} is declared as another type`>;

/** Of overloads, the last is the one that reads. */
type MethodFault<Name extends string, Ours extends AnyMethod, Theirs extends AnyMethod> =
  | ParameterFaults<Name, Required<Parameters<Ours>>, Required<Parameters<Theirs>>>
  | ([ReturnType<Ours>] extends [void]
      ? never
      : Within<
          Kinds<ReturnType<Theirs>>,
          Kinds<ReturnType<Ours>>,
          `${Name} is declared to give another type`
        >);

type ParameterFaults<
  Name extends string,
  Ours extends readonly unknown[],
  Theirs extends readonly unknown[],
> =
  // prettier-ignore
  Ours extends readonly [infer Mine, ...infer MyOthers]
    ? Theirs extends readonly [infer Yours, ...infer YourOthers]
      ?
          | Within<Kinds<Mine>, Kinds<Yours>, `${Name} is declared with another parameter`>
          | ParameterFaults<Name, MyOthers, YourOthers>
      : `${Name} is declared with fewer parameters`
    : never;

/** What a type holds, roughly; all of it for `any` and `unknown`, as nothing can be said of them. */
type Kinds<Type> =
  IsAny<Type> extends true ? AnyKind : unknown extends Type ? AnyKind : KindsOfUnion<NonNullable<Type>>;
type AnyKind = 'any';
type KindsOfUnion<Type> = Type extends number
  ? 'number'
  : Type extends string
    ? 'string'
    : Type extends boolean
      ? 'boolean'
      : 'object';

type Within<Part, Whole, Fault> = [AnyKind] extends [Part | Whole]
  ? never
  : [Part] extends [Whole]
    ? never
    : Fault;

type AnyMethod = (...given: never[]) => unknown;
type IsAny<Type> = 0 extends 1 & Type ? true : false;
type IsReadonly<Type, Name extends keyof Type> = Same<Pick<Type, Name>, Readonly<Pick<Type, Name>>>;

/** The same type, also in what may be assigned. */
export type Same<One, Other> =
  (<Type>() => Type extends One ? 1 : 2) extends <Type>() => Type extends Other ? 1 : 2 ? true : false;
