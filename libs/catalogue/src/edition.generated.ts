// Made by `npm run generate` from the files that decide what a record contributes. Not to be edited.
export const catalogueEdition = '2ef46d7a84f6fbe4';
