// Made by `npm run generate` from the files that decide what a record contributes. Not to be edited.
export const catalogueEdition = 'dbd5caf585f51427';
