// Made by `npm run generate` from the files that decide what a record contributes. Not to be edited.
export const catalogueEdition = '47b17e1cf77ca5e0';
