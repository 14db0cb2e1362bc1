// Made by `npm run generate` from the files that decide what a record contributes. Not to be edited.
export const catalogueEdition = 'f545eeb611f8d6e6';
