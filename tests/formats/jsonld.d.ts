/** What the tests use of a package that comes without types. */
declare module 'jsonld' {
  interface Options {
    readonly base: string;
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<object[]> };
  export default jsonld;
}
