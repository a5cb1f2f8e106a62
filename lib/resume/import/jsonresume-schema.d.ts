/** The package has no types of its own. */
declare module "@jsonresume/schema" {
  const jsonResume: {
    /** Calls back before it returns. */
    validate(resume: unknown, done: (errors: unknown, isValid: boolean) => void): void;
  };
  export default jsonResume;
}
