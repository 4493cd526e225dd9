/** What the preload puts on `window.goldenThread`. The main process checks every name, input and sender. */
export interface Bridge {
  /** Answers a `Reply` as JSON. */
  call(name: string, input: unknown): Promise<string>;
  /** Calls back with the topics that changed; answers a function that stops it. */
  onChange(listener: (topics: readonly string[]) => void): () => void;
  /** Says where something failed that nobody caught, as `app://…/file.js:12:5`; the log has it without words. */
  fault(place: string): void;
}
