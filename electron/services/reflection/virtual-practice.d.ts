/** Made of resources/packs and resources/guides while the program is built (electron/development/practice). */
declare module 'virtual:practice' {
  export const practice: {
    readonly packs: readonly {
      readonly id: string;
      readonly pack: import('../../../shared/domain/reflection/pack').Pack;
    }[];
    readonly guides: readonly import('../../../shared/domain/reflection/guide').Guide[];
  };
}
