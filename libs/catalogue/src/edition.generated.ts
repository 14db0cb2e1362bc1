// Made by `npm run generate` from the files that decide what a record contributes. Not to be edited.
export const catalogueEdition = '99d18b62dc6e9a67';
