// Made by `npm run generate` from the files that decide what a record contributes. Not to be edited.
export const catalogueEdition = '2c7ff9b5847d375c';
