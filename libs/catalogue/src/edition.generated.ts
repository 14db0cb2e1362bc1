// Made by `npm run generate` from the files that decide what a record contributes. Not to be edited.
export const catalogueEdition = '28291ab6f75a6e04';
