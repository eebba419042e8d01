/** Something in a built file that no reader may get. */
export interface Fault {
  /** What is wrong, as the end of a sentence that begins with the file. */
  readonly message: string;
  /** Words of it that somebody may have written, by which the place in the content is found. */
  readonly trace: string;
}
