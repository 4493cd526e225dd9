import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** A part of a screen in a file of its own. */
class Part<Props> {
  there: ComponentType<Props> | null = null;
  private readonly load: () => Promise<ComponentType<Props>>;

  constructor(load: () => Promise<ComponentType<Props>>) {
    this.load = load;
  }

  /** Reads it, unless it is there. */
  readonly fetch = async (): Promise<ComponentType<Props>> => {
    this.there ??= await this.load();
    return this.there;
  };
}

type Shown<Props> = {
  readonly part: Part<Props>;
  readonly props: Props;
  readonly standIn: ReactNode;
};

function ShowPart<Props extends object>({ part, props, standIn }: Shown<Props>) {
  const [There, setThere] = useState(() => part.there);
  useEffect(() => {
    if (There !== null) return undefined;
    let wanted = true;
    const show = (there: () => ComponentType<Props>): void => {
      if (wanted) setThere(there);
    };
    part.fetch().then(
      (there) => show(() => there),
      (fault: unknown) =>
        show(() => {
          throw fault;
        }),
    );
    return () => {
      wanted = false;
    };
  }, [There, part]);
  return There === null ? standIn : <There {...props} />;
}

/**
 * A part of a screen that is read from the disk when it is first wanted, or ahead of that by its `fetch`. Once it is
 * there it is drawn at once: React's own `lazy` shows what stands in for it first, even where it is there, and keeps
 * that for 300 ms. One that could not be read throws to the nearest boundary, and is asked for again when that goes on.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  standIn: ReactNode = null,
) {
  const part = new Part(load);
  const show = (props: Props) => <ShowPart part={part} props={props} standIn={standIn} />;
  return Object.assign(show, { fetch: part.fetch });
}
