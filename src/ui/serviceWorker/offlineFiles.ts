/** What a version of the app keeps for times without a network; the build writes it in front of the service worker. */
export interface OfflineFiles {
  /** Of the page, the files and this script: another version is another cache. */
  readonly version: string;
  /** The script the page of this version begins with, as it stands in the page. */
  readonly entry: string;
  /** Below the folder of the app, without a leading slash; the page itself is not among them. */
  readonly files: readonly string[];
}

/** Under this folder the name of a file says its content. */
export const NAMED_BY_CONTENT = 'assets/';
