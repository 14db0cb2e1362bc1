// Made by `npm run generate` from the files that decide what a record contributes. Not to be edited.
export const catalogueEdition = '491b121f2ed1077e';
