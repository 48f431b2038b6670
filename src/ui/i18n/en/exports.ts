/** Words of the export of a run. */
export default {
  button: 'Export',
  choices: {
    csv: { name: 'Tables', what: 'CSV for spreadsheets: people, doors, queues, events, use of the floor' },
    parquet: { name: 'Parquet', what: 'The same tables and everyone’s positions, for data analysis' },
    trajectory: { name: 'Trajectories', what: 'Text and floors that PedPy reads, one file for each floor and flight' },
    all: { name: 'Everything', what: 'All of the above in one file' },
  },
  names: { csv: 'tables', parquet: 'parquet', trajectory: 'trajectories', all: 'all' },
  writing: 'The export is being written.',
  done: 'The export was handed to the browser as a download.',
  failed: 'The export could not be written ({{message}}). Try a smaller one.',
};
