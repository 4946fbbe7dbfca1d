/** The part of `google.script` that the sidebar uses. */
declare const google: {
  readonly script: {
    readonly run: {
      withSuccessHandler(handler: (answer: string) => void): typeof google.script.run;
      withFailureHandler(handler: (error: Error) => void): typeof google.script.run;
      icpApi(json: string): void;
    };
  };
};
