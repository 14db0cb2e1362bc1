// Made by `npm run generate` from the files that decide what a record contributes. Not to be edited.
export const catalogueEdition = 'f0d3e724a6c7b36c';
