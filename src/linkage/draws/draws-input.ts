// What draws are made of: links with their odds, the rules, and the agreed linkage.

export interface DrawLinks {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** log2 odds of one person against two, before rivals share their probability. */
  readonly bits: Float64Array;
  /** Probability after that: links below `faintestLink` connect nothing. */
  readonly probability: Float64Array;
}

export interface DrawInput {
  readonly records: number;
  readonly links: DrawLinks;
  /** As in `EncodedRecords.side`: two records of one side are never one person. */
  readonly side: Int32Array;
  /** Decisions. One of `same` that the agreed linkage does not obey is not obeyed here. */
  readonly same: readonly { readonly a: number; readonly b: number }[];
  readonly different: readonly { readonly a: number; readonly b: number }[];
  /** log2 odds that two records a < b are one person, for any pair. */
  readonly evidence: (a: number, b: number) => number;
  /** The agreed linkage: smallest record number of each record's person. */
  readonly root: Int32Array;
  /** Record keys, all different: they, not the numbers, name the random streams. */
  readonly key: (record: number) => string;
}
