// Made by `npm run generate` from the files that decide what a record contributes. Not to be edited.
export const catalogueEdition = '4a416f1d0ccac386';
